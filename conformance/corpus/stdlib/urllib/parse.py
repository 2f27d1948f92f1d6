# URLs are split, joined, quoted, and their queries read.
from urllib.parse import *
u = urlparse("https://user:pw@Example.com:8080/a/b;p?q=1&r=#frag")
print(u, u.hostname, u.port, u.username, u.geturl())
print(urlsplit("//host/path?x"), urlunsplit(("http", "h", "/p", "q=1", "")))
print(urljoin("http://a/b/c/d", "../e"), urljoin("http://a/b", "//x/y"), urljoin("http://a/b/", "?q"))
print(quote("a b/é?&"), quote_plus("a b&"), unquote("a%20b%C3%A9"), unquote_plus("a+b"), quote("/", safe=""))
print(urlencode({"a": 1, "b": ["x", "y"]}, doseq=True), urlencode([("k", "v w")]))
print(parse_qs("a=1&a=2&b=&c=3", keep_blank_values=True), parse_qsl("a=1&b"))
print(urldefrag("http://a/#x"))
