t"a {b!r:>{c}} {d}{e}"
t""
