# Prefixes, escapes, triple quotes, joining of neighbours.
print('a\tb\\n\x41\u00e9\U0001F600\N{BULLET}\101\0end'.encode())
print(r"\n\x41", R'\'', len(r"\\"))
print("""one
 "two" \
three""")
print("a" 'b' """c""" r"\d")
print(b"\x00\xff\n" b'q', rb"\x00", Rb"\n", bR'\t')
print("line\
 continued")
print('\'', "\"", '"', "'", """'"'""")
print("\a\b\f\v\r".encode(), '\377'.encode(), "\x7f".encode())
print(u"plain", len("é"), len("😀"), len(b"\u1234"))
