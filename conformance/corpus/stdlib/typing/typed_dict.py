from typing import TypedDict, NotRequired, Required, ReadOnly, is_typeddict, get_type_hints

class Movie(TypedDict):
    title: str
    year: NotRequired[int]

class Extended(Movie, total=False):
    rating: float
    id: Required[int]
    tag: ReadOnly[str]

m = Movie(title='x', year=1)
print(m, type(m), Movie.__total__, Extended.__total__, is_typeddict(Movie), is_typeddict(dict))
print(sorted(Extended.__required_keys__), sorted(Extended.__optional_keys__), sorted(Extended.__readonly_keys__))
print(Extended.__annotations__)
print(get_type_hints(Extended), Movie.__bases__)
Functional = TypedDict('Functional', {'in': int, 'class': str}, total=False)
print(Functional(), Functional.__optional_keys__ == {'in', 'class'}, Functional.__name__, Functional)
