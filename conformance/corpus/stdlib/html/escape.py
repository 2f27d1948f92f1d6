# HTML's special characters, there and back.
import html
print(html.escape("<a href='x'>\"&</a>"), html.escape("'", quote=False))
print(html.unescape("&lt;&amp;&#65;&#x42;&eacute;&notit;&unknown;&copy &#0;"))
