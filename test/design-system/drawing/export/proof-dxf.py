"""Audits DXF files with ezdxf, Debian's, and prints what they hold as JSON: an account of our files that shares none of our code."""
import json
import sys

import ezdxf


def contour(entity):
    return {"closed": entity.is_closed, "points": [[round(v, 3) for v in vertex.dxf.location.vec2] for vertex in entity.vertices]}


def read(path):
    doc = ezdxf.readfile(path)
    audit = doc.audit()
    layers, others = {}, []
    for entity in doc.modelspace():
        if entity.dxftype() == "POLYLINE":
            layers.setdefault(entity.dxf.layer, []).append(contour(entity))
        else:
            others.append([entity.dxftype(), entity.dxf.layer])
    return {
        "problems": [error.message for error in [*audit.errors, *audit.fixes]],
        "units": doc.header.get("$INSUNITS"),
        "extent": [list(doc.header["$EXTMIN"])[:2], list(doc.header["$EXTMAX"])[:2]],
        "layers": layers,
        "others": others,
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
