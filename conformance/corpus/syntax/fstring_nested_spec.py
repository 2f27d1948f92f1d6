# The format spec may hold replacement fields of its own.
width, prec, fill, align = 12, 3, "*", "^"
value = 12.3456789
print(f"[{value:{width}.{prec}f}]")
print(f"[{value:{fill}{align}{width}}]")
print(f"[{value:{'>'}{width}}]")
print(f"[{'text':{fill}<{width - 4}}]")
print(f"[{value:{width}.{prec}}] [{value:0{width}.{prec + 1}e}]")
print(f"[{5:{'0' + str(4)}d}] [{255:{'#x'}}] [{255:#{10}b}]")
print(f"[{value!r:>{width + 2}}] [{value!s:.{prec + 1}}]")
print(f"[{1:{1:{1}}}]")
