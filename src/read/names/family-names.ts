/** The usual family names of China, Korea, Vietnam and their diasporas, as they are romanised: they stand before the given name. */
export const familyNames =
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng xi feng han cao zeng peng xiao cai pan tian dong yuan yu jiang du ye cheng wei su lu ding ren shen yao zhong cui tan liao fan jin shi fu qiu fang hou zou xiong bai meng qin jia lei long shao hao qian hua gu mao wan dai qiao yin lai wen chang zhai sha ouyang tao kang pang yan yin chu ke geng guan qi mu nie cong fei tong bian hui miao pei gan ning cen " +
  "kim lee park choi jeong jung kang cho yoon yun jang lim shin seo kwon hwang ahn ryu ryoo hong jeon moon yang bae baek nam noh roh sim shim ha joo min yoo woo kwak cha byun " +
  "nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý dao đào doan đoàn trinh trịnh dinh đinh mai to tô truong trương ha hà " +
  "chan wong cheung leung lau ng kwok tsang yip tsai hsu hsieh";
