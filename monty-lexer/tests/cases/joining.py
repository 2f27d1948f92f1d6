x = (1,
     2,  # two

     3)
y = a + \
    b
if a and \
   b: c
