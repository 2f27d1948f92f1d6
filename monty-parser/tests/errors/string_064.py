r'a\'
