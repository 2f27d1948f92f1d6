# Every corner of start, stop and step.
s = "abcdefg"
print(s[2:5], s[:3], s[4:], s[:], s[-3:], s[:-3], s[-5:-2], s[5:2], s[10:], s[-100:3], s[2:100])
print(s[::2], s[1::2], s[::-1], s[5:1:-1], s[5:1:-2], s[:2:-1], s[2::-1], s[-2:-5:-1], s[::-3])
print(s[100::-1], s[-100::-1], s[::100])
print(repr(s[3:3]), repr(s[-1:0]), s[0:-1], s[-1:], s[None:None:None], s[True:], s[-7:-6], repr(""[::-1]))
print(s[0], s[-1], s[-7], "é😀x"[1], "é😀x"[::-1], len("é😀x"))
print(s[10**30:], s[-10**30:2], s[::10**30])
