a orr b
