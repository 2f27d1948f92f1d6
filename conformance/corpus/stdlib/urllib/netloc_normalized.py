# A host that becomes something else when it is normalized is refused.
from urllib.parse import urlsplit
for url in ("http://example.com\uff03@bing.com", "http://a\u2100.b/", "http://bücher.example/x", "http://\u2488com/"):
    try:
        print(urlsplit(url))
    except ValueError as e:
        print(ascii(str(e)))
