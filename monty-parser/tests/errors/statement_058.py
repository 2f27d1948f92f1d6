if :
