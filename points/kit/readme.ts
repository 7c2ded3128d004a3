import type {KitTitle} from './kitPages.ts'

/** What a kit holds. */
interface KitCounts {
  readonly drawn: number
  readonly open: number
  /** Whether a sign's PDF is reduced, and whether one is a proof. */
  readonly large: boolean
  readonly proofs: boolean
  /** The profile of plates and names by which some signs are not made. */
  readonly profile?: {readonly name: {readonly zh: string; readonly en: string}} | undefined
}

/** Returns the text that lies beside a kit: what each file is, how to print, whom to ask; Chinese first, then English. */
export function toReadme(
  {name, place, edition, revision, basis, sample}: KitTitle,
  {drawn, open, large, proofs, profile}: KitCounts,
): string {
  return `${sample ? '示例 SAMPLE：虚构站点，仅供试用和培训，不得据此制作。\n\n' : ''}${name.zh}
标识制作文件

地点：${place.zh}
手册版次：${edition}
图稿版本：${revision}
资料：${basis.zh}
已出图${drawn}件${open > 0 ? `；另有${open}件内容待定，只列入清单，不出图` : ''}。

一、文件
cover.pdf        封面：使用顺序，每个文件的校验值（前12位）。先看这一份。
artwork/         每块标识一份，1:1，毫米：PDF供印刷，SVG供查看和排版，DXF供切割和雕刻。文件名为标识编号和种类。${large ? '文件名带1to10的PDF为1:10：纸面放不下全尺寸，输出时放大到1000%。' : ''}${proofs ? '文件名带proof的是样张，读音没有人核对，不得据此制作。' : ''}
gang/            小件拼版：同一种材料的小件排在一张大张上，PDF供印刷，DXF供切割；每件下方有编号、图稿版本和件次。没有小件时没有这个文件夹。
schedule.xlsx、schedule.csv      标识清单：编号、种类、数量、文字、尺寸、位置、材料、安装、条款，以及要采购的安全标志成品。两份内容相同；黄色列的文字可以修改，改后可据以重画，方法见表内“说明”页。
quantities.xlsx、quantities.csv  工程量清单：数量、面积、安装件和估算。估算按计划单价，不是报价；单价在xlsx第二页，可以修改。
sheet.pdf        总览图，A4横向，缩小图，不用于制作。
${profile ? `takedown.pdf、takedown.csv        拟摘除清单：按方案“${profile.name.zh}”不挂或合并的牌子，逐块注明原因、来源和条款，现场核对后打钩。\nbeside.pdf       并列图：同一面墙上几块牌子怎样挂，间距和高低为自定。\n` : ''}plan.pdf、plan*.svg     标识布置平面图，按比例标明每块标识的位置和牌面朝向。站点没有平面图的，没有这项。
fittings/        部件规格图，A4：评定中没有符合的条款所要求的部件，每种一份。没有评定或没有缺项的，没有这个文件夹。
installation.pdf        安装图，A4：每种标识的立面、高度、固定点、允许偏差、工具和步骤。
calibration.pdf         校准页，A4：尺寸、颜色、线、二维码、叠印、视距。制作前打印，按页上的说明逐项核对。
checklist.pdf、checklist.csv     检查表，A4横向：装好后逐块检查，签岗位和日期，不签姓名。
checks.json      每块标识对照手册条款的检查结果。
changes.csv、changes.json        （有上一版时）变更的标识、原因和估算。
manifest.json    本套件的版本、文件和各标识内容。留存：下一版套件凭它说明哪些标识变了、为什么变。
SHA256SUMS       全部文件的校验值。在本文件夹运行sha256sum -c SHA256SUMS，全部显示OK，文件就没有缺损和改动。

二、制作
1. PDF按100%输出${large ? '（1:10的按1000%）' : ''}，不缩放、不“适合页面”。
2. 文字已转曲，不需要字体；不得改换字形、拉伸或重排。
3. 颜色为专色，另附四色值；按手册色样核对，不以屏幕为准。
4. 裁切线、雕刻线和钻孔线各在专色图层上，不印刷。四边各有3 mm出血。
5. 制作前量一次：安装位置的宽、高是否放得下，与清单不符的先询问。
6. 标识背面写编号和图稿版本。编号是永久的，站点增减标识时，其余编号不变。
7. 材料和安装为建议，可按当地条件调整，但应符合清单所列条款。

三、询问
文字、尺寸或位置有疑问的，向本县（市、区）政务服务中心询问。

四、检查结果怎样看
checks.json中fail为不符合条款，warn为需要人工判断，pass只表示该项检查通过，不代替现场检查。

------------------------------------------------------------

${sample ? 'SAMPLE 示例: a made-up point, for trying out and training. Make nothing from it.\n\n' : ''}${name.en}
Files for making the signs

Place: ${place.en}
Edition of the handbooks: ${edition}
Revision of the artwork: ${revision}
Basis: ${basis.en}
${drawn} signs drawn${open > 0 ? `; ${open} more stand in the schedule only, because what they are to say is not settled` : ''}.

1. Files
cover.pdf        What to do in which order, and the first 12 digits of every file's sum. Read it first.
artwork/         One set per sign at full size, in millimetres: PDF to print, SVG to look at, DXF to cut and engrave. The name is the sign's number and kind.${large ? ' A PDF with 1to10 in its name is at 1:10, for no page can hold it: enlarge it to 1000 %.' : ''}${proofs ? ' One with proof in its name is a proof: nobody has confirmed what it says to the finger, so make nothing from it.' : ''}
gang/            Small signs of one material together on a large sheet: PDF to print, DXF to cut. Below each stand its number, revision and copy. Absent where there are none.
schedule.xlsx, schedule.csv      The signs: number, kind, quantity, words, size, location, material, fixing, clauses, and the safety signs to buy as certified products. Both say the same. The words in yellow may be edited and the signs drawn anew from them; the notes in the workbook say how.
quantities.xlsx, quantities.csv  Bill of quantities: number, area, fixings and an estimate. The estimate rests on planning values and is not a quotation; the prices stand on the second sheet of the workbook and may be edited.
sheet.pdf        Overview on A4 across, reduced. Not for making signs.
${profile ? `takedown.pdf, takedown.csv       Plates to take down or to merge by the profile “${profile.name.en}”, each with why, its source and clauses, to be ticked on site.\nbeside.pdf       How plates hang beside each other on one wall; gaps and heights are our own choice.\n` : ''}plan.pdf, plan*.svg     Location plan to scale: where each sign goes and which way its face looks. Absent where the point has no floor plan.
fittings/        Specification sheets on A4, in Chinese, of the fittings that clauses found not met ask for. Absent without an assessment or a gap.
installation.pdf        For each kind of sign its elevation, height, fixings, tolerances, tools and steps, on A4.
calibration.pdf         Size, colours, lines, a code, overprint and reading distance, on A4. Print it before anything is made and go through it.
checklist.pdf, checklist.csv     To inspect sign by sign once they are up. It asks for posts and dates, never for names.
checks.json      What a check of each sign against the clauses found.
changes.csv, changes.json        (after an earlier kit) The signs that changed, why, and an estimate.
manifest.json    Revision, files and the words of each sign. Keep it: the next kit tells from it which signs changed and why.
SHA256SUMS       The sums of all files. Run sha256sum -c SHA256SUMS in this folder: if every line says OK, nothing is missing or changed.

2. Making
a. Output the PDF at 100 %. Do not scale it or fit it to the page.
b. All lettering is outlined and needs no font. Do not change, stretch or reset it.
c. Colours are spot colours with process values beside them. Check them against a swatch, not a screen.
d. Cutting, engraving and drilling lines are spot colours on layers of their own and do not print. There is 3 mm of bleed on each side.
e. Measure first: if the place does not take the size in the schedule, ask.
f. Write the number and the revision on the back of each sign. Numbers are permanent: they stay when other signs come or go.
g. Material and fixing are proposals; change them to suit the place, within the clauses listed in the schedule.

3. Questions
Ask the county's government service centre about words, sizes and locations.

4. Reading the checks
In checks.json, fail means that a clause is not complied with, warn that a person has to judge, and pass only that this check found nothing. None replaces a look on site.
`
}
