"""Audits DXF files with ezdxf, Debian's, and prints as JSON what it finds wrong with each."""
import json
import sys

import ezdxf


def audit(path):
    found = ezdxf.readfile(path).audit()
    return [error.message for error in [*found.errors, *found.fixes]]


print(json.dumps([audit(path) for path in sys.argv[1:]]))
