# Category, direction, combining class, width, mirroring.
import unicodedata as u
for c in "aZ5 \n\u0301\u05d0\u0661(ー가！\u200f\u0378\ue000\ud800\u1f600\U0001f600\U0003fffd":
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c))
print(u.unidata_version)
