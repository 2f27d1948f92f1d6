# A script as a model writes it: a template language with variables, filters, loops and conditions.
class Template:
    def __init__(self, source):
        self.nodes, _ = self.parse(self.split(source), 0, None)

    @staticmethod
    def split(source):
        parts, i = [], 0
        while i < len(source):
            start = source.find("{", i)
            if start == -1 or start + 1 >= len(source):
                parts.append(("text", source[i:]))
                break
            if source[start + 1] not in "{%":
                parts.append(("text", source[i:start + 1]))
                i = start + 1
                continue
            if start > i:
                parts.append(("text", source[i:start]))
            close = "}}" if source[start + 1] == "{" else "%}"
            end = source.index(close, start)
            parts.append(("var" if close == "}}" else "tag", source[start + 2:end].strip()))
            i = end + 2
        return parts

    def parse(self, parts, i, until):
        nodes = []
        while i < len(parts):
            kind, text = parts[i]
            i += 1
            if kind == "text":
                nodes.append(("text", text))
            elif kind == "var":
                name, *filters = [p.strip() for p in text.split("|")]
                nodes.append(("var", name.split("."), filters))
            else:
                words = text.split()
                if words[0] == until:
                    return nodes, i
                body, i = self.parse(parts, i, "end" + words[0])
                if words[0] == "for":
                    nodes.append(("for", words[1], words[3].split("."), body))
                else:
                    nodes.append(("if", words[1].split("."), body))
        return nodes, i

    def lookup(self, path, scope):
        value = scope
        for name in path:
            value = value[name] if isinstance(value, dict) else getattr(value, name)
        return value

    def render(self, scope):
        out = []
        self.write(self.nodes, dict(scope), out)
        return "".join(out)

    def write(self, nodes, scope, out):
        for node in nodes:
            match node:
                case ("text", text):
                    out.append(text)
                case ("var", path, filters):
                    value = self.lookup(path, scope)
                    for name in filters:
                        value = FILTERS[name](value)
                    out.append(str(value))
                case ("for", name, path, body):
                    for item in self.lookup(path, scope):
                        scope[name] = item
                        self.write(body, scope, out)
                case ("if", path, body):
                    if self.lookup(path, scope):
                        self.write(body, scope, out)


def escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


FILTERS = {"upper": str.upper, "escape": escape, "money": lambda v: f"{v:,.2f}", "title": lambda s: s.title()}
SOURCE = """<h1>{{ title | escape | upper }}</h1>
{% for item in items %}<li>{{ item.name | title }}: {{ item.price | money }}{% if item.sale %} <b>sale</b>{% endif %}
{% for tag in item.tags %}<i>{{ tag | escape }}</i>{% endfor %}</li>
{% endfor %}<p>{{ count }} items</p>"""

template = Template(SOURCE)
size = 0
for page in range(1300):
    items = [{"name": f"thing {i}", "price": i * 12.5, "sale": i % 3 == 0, "tags": ["a<b", "new"][:i % 3]}
             for i in range(60)]
    html = template.render({"title": f"page & {page}", "items": items, "count": len(items)})
    size += len(html)
for _ in range(1500):
    template = Template(SOURCE)
print(size, html[:60])
