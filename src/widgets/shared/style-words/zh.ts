import type { StyleWords } from './style-words.ts';

/** The Chinese names of the four corners, and the matrix of N 4.8. */
export const words: StyleWords = {
  names: {
    driver: '主导型',
    expressive: '表现型',
    amiable: '亲和型',
    analytical: '分析型',
  },
  fullNames: {
    driver: '主导型（老虎）',
    expressive: '表现型（孔雀）',
    amiable: '亲和型（考拉）',
    analytical: '分析型（猫头鹰）',
  },
  matrix: {
    driver: {
      driver: {
        watch: '变成比谁硬，双方都下不来台。',
        act: '给两个都带日期的方案，让他选；三分钟说完。',
        line: '王总，两条路您定：周五付 30 万，或周五 12 万、月底 18 万。',
      },
      expressive: {
        watch: '打断他，伤了面子，他转头找你老板。',
        act: '先给两分钟肯定，再把付款和他说过的目标连起来，当场留字。',
        line: '您说要做区域第一，供货就不能断。这 20 万哪天走？我记下来发您。',
      },
      amiable: {
        watch: '他为了让你停下而答应，然后不付。',
        act: '放慢，主动问障碍，要小而确定的承诺。',
        line: '不急着答应我。这笔款要谁点头？哪一步最可能卡？',
      },
      analytical: {
        watch: '没单据硬压，他就“核对中”。',
        act: '先给全套单据，给核对时限。',
        line: '单据今天发您，周三前请指出差异；没有差异就按周五付款。',
      },
    },
    expressive: {
      driver: {
        watch: '故事太长，他失去耐心。',
        act: '三句话：金额、天数、要求。',
        line: '逾期 32.46 万，最早一张 87 天，请本周五付清。',
      },
      expressive: {
        watch: '越聊越嗨，没有日期。',
        act: '享受气氛，但离开前“落地三件套”：金额、时点、回复确认。',
        line: '聊得开心，正事也定下：周四 15 点前 18 万，您回我一个“确认”。',
      },
      amiable: {
        watch: '热情压过他，难处说不出口。',
        act: '降音量，一次只问一件事，允许坏消息。',
        line: '有难处直说，不影响交情。是钱不够，还是内部没排上？',
      },
      analytical: {
        watch: '激情被当成没准备。',
        act: '先发议程和对账表，按表逐项。',
        line: '我按这张表讲，共三张票，您看哪张有疑问？',
      },
    },
    amiable: {
      driver: {
        watch: '他把温和当默许。',
        act: '一分钟内提要求，说完闭嘴，不道歉。',
        line: '李总，今天只谈一件事：26 万，周五到账。能定吗？不能的话卡在哪？',
      },
      expressive: {
        watch: '被大单和故事带走。',
        act: '先肯定，再分账：新单另谈，旧账今天定。',
        line: '新订单我很期待，另外谈。这 26 万是已交货的，哪天付？',
      },
      amiable: {
        watch: '两个人都不好意思，谁也不提。',
        act: '把提钱变成固定仪式：每月几号对账、几号付款。',
        line: '免得咱俩为难，以后每月 5 号对账、10 号付款，固定下来？',
      },
      analytical: {
        watch: '无限期等他核对。',
        act: '分开争议与无争议，先付无争议。',
        line: '有疑问的 3 万单独核，其余 23 万这周付，可以吗？',
      },
    },
    analytical: {
      driver: {
        watch: '细节淹没结论。',
        act: '结论先行，一页两方案。',
        line: '结论：欠 26 万，逾期 61 天。A、B 两案在这页，您选哪个？',
      },
      expressive: {
        watch: '冷，邮件没人回。',
        act: '打电话或上门，先人后事，最后给一页纸。',
        line: '先恭喜新店开业。开业那批货还有 26 万，周四还是周五方便安排？',
      },
      amiable: {
        watch: '事实听起来像指责。',
        act: '说明来意是帮忙走通流程，问缺什么。',
        line: '我不是来挑错，是想帮您把流程走顺。还缺哪份材料？',
      },
      analytical: {
        watch: '完美对账，永不付款。',
        act: '约定差异门槛和截止日。',
        line: '差异 0.3%，先付无争议部分，差异月底前单独结。',
      },
    },
  },
};
