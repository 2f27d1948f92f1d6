from typing import ContextManager, AsyncContextManager, IO, TextIO, BinaryIO, AnyStr, Text, Counter, ChainMap, OrderedDict
print(ContextManager[int], AsyncContextManager[str], IO[str], TextIO, AnyStr, AnyStr.__constraints__, Text)
print(Counter[str], ChainMap[str, int], OrderedDict[str, int], Counter.__origin__, issubclass(TextIO, IO))
