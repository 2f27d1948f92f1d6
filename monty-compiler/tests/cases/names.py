import os.path
import a.b.c as d
from . import e
from .f import g as h, i


def f():
    global os
    os = 1
    if os:
        x = 2
    return x


def g():
    del y
    y = 1
