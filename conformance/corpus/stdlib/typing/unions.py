from typing import Union, Optional, List
print(Union[int, str], Union[int], Optional[int], Optional['X'], Union[int, Union[str, None]], Union[int, int])
print(int | None, None | List[int], List[int] | str, Union[int, str] == Union[str, int], type(int | str))
print(isinstance(1, Union[int, str]), isinstance('a', int | None), isinstance(None, Optional[int]), issubclass(bool, int | str))
print(Union[int, str].__args__, (int | str).__args__)
for bad in (lambda: Union[()], lambda: Optional[int, str], lambda: isinstance(1, int | list[int])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
