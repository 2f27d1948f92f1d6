# The half of `str` that runs Python: what asks objects of the program for their text or their parts.


def str_new(cls, object, encoding, errors):
    text = _lookup(object, "__str__")()
    if not _is_instance(text, _str):
        raise TypeError(f"__str__ returned non-string (type {_type_name(text)})")
    if cls is _str:
        return text
    return _built(cls, _plain(text))


def str_format(self, args, kwargs):
    return format_template(self, args, kwargs, 2, [None])


def str_format_map(self, mapping):
    return format_template(self, None, mapping, 2, [None])


def format_template(template, args, named, depth, numbering):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    out = []
    at = 0
    while (piece := _template_piece(template, at)) is not None:
        literal, name, conversion, spec, nested, at = piece
        out.append(literal)
        if name is None:
            continue
        value = template_value(name, args, named, numbering)
        if conversion == "s":
            value = _str(value)
        elif conversion == "r":
            value = _repr(value)
        elif conversion == "a":
            value = ascii(value)
        elif conversion is not None:
            raise ValueError(conversion[0])
        if nested:
            spec = format_template(spec, args, named, depth - 1, numbering)
        out.append(_format(value, spec))
    return "".join(out)


def template_value(name, args, named, numbering):
    first, *accessors = _template_name(name)
    if isinstance(first, _str):
        value = named[first]
    else:
        if first is None:
            if numbering[0] is False:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            first = numbering[0] = 0 if numbering[0] is None else numbering[0] + 1
        else:
            if numbering[0] is not None and numbering[0] is not False:
                raise ValueError("cannot switch from automatic field numbering to manual field specification")
            numbering[0] = False
        if args is None:
            raise ValueError("Format string contains positional fields")
        if first >= len(args):
            raise IndexError(f"Replacement index {first} out of range for positional args tuple")
        value = args[first]
    for attribute, key in accessors:
        value = getattr(value, key) if attribute else value[key]
    return value


def str_mod(self, value):
    fields = _percent_fields(self)
    if any(key is not None for key, _ in fields):
        values = []
        for key, kind in fields:
            values.append(percent_value(value if key is None else value[key], kind))
        return _percent_rendered(self, tuple(values))
    items = value if isinstance(value, tuple) else (value,)
    rendered = [percent_value(item, kind) for item, (_, kind) in zip(items, fields)]
    if len(rendered) < len(items) and (isinstance(value, tuple) or not hasattr(type(value), "__getitem__")):
        rendered.extend(items[len(rendered):])
    return _percent_rendered(self, tuple(rendered))


def percent_value(value, kind):
    if kind == "s":
        return _str(value)
    if kind == "r":
        return _repr(value)
    if kind == "a":
        return ascii(value)
    if kind in "diu":
        if not isinstance(value, (int, float)):
            cls = type(value)
            if hasattr(cls, "__int__") or hasattr(cls, "__index__"):
                return int(value)
    elif kind in "oxXc":
        if not isinstance(value, (int, _str)) and hasattr(type(value), "__index__"):
            return type(value).__index__(value)
    elif kind in "eEfFgG":
        if not isinstance(value, (int, float)) and hasattr(type(value), "__float__"):
            return float(value)
    return value


def str_translate(self, table):
    out = []
    for char in self:
        try:
            mapped = table[ord(char)]
        except LookupError:
            out.append(char)
            continue
        if mapped is None:
            continue
        if isinstance(mapped, int):
            if not 0 <= mapped < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            mapped = chr(mapped)
        elif not isinstance(mapped, _str):
            raise TypeError("character mapping must return integer, None or str")
        out.append(mapped)
    return "".join(out)


def splitlines_truth(self, keepends):
    return _plain(self).splitlines(True if keepends else False)
