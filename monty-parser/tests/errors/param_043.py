lambda a: 
