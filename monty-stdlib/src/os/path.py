# The path functions under the name that programs import.

from posixpath import *
from posixpath import __all__
