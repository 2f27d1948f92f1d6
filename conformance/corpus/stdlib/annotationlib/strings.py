from annotationlib import get_annotations, type_repr, annotations_to_string, ForwardRef
def f(x: 'int', y: 'list[str]'): ...
print(get_annotations(f), get_annotations(f, eval_str=True))
print(type_repr(int), type_repr(...), type_repr(ForwardRef), annotations_to_string({'a': int, 'b': 'x', 'c': list[int]}))
try:
    get_annotations(3)
except TypeError as e:
    print(e)
