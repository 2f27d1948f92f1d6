import sys
print(sys.maxsize > 2 ** 30, sys.byteorder, sys.maxunicode, sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.version_info[:2], sys.version_info >= (3, 10), sys.version_info.major, sys.version_info.releaselevel)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info)
print(sys.int_info, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag)
print(type(sys.argv), type(sys.path), 'sys' in sys.modules, sys.modules['sys'] is sys)
