a if else c
