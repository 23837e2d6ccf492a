import type { CausePair, TwicePair } from '../../../domain/diagnosis/next-steps.ts';
import type { SymptomId } from '../../../domain/diagnosis/symptoms.ts';
import type { ApartWords } from './words-type.ts';

/** Why each symptom speaks as it does, in Chinese. */
export const whyZh: Readonly<Record<SymptomId, string>> = {
  'names-missing': '说得出单据和人，卡住的多半真是手续。',
  'vague-process': '真在走流程，就有单号、有经手人。',
  'excuse-changes': '原因只有一个，理由却一直换，多半是在拖。',
  'bargains-payment': '付得出，只是拿着不放。',
  'wants-longer-terms': '这笔的账期早就定了，他要的是以后。',
  'promise-broken': '付不出会食言，不想付也会食言：分不清这两种，两边各记一点。',
  silent: '躲着的人里，没钱的和不想付的都有；单凭这一条，够不上恶意。',
  'invoice-wrong': '错处指得出来，改了就能走。',
  'application-queued': '有单号就查得到，排着队。',
  'no-budget': '没有预算，经办人想付也付不了。',
  'papers-complete': '单据齐了，就不是手续；也没有提异议。',
  'balance-signed': '签章认账、没写异议，争议难成立，也不像存心赖账。',
  'complaint-early': '没到期就提，不像是为了不付款。',
  'complaint-late': '催了才提，可能是借口，也可能真碰上了没早说：只记弱分，当天照样登记去查。',
  'complaint-shifts': '真有问题，批次和金额不会一次一变。',
  'quality-shown': '批号、照片、报告，都可以去查。',
  'short-delivery': '收货当场写下的，比事后说的可靠。',
  'price-differs': '两张纸一对就知道差多少。',
  'service-open': '有报修单，就有没做完的事。',
  'promo-deducted': '他认为这笔该他扣，要对协议。',
  'others-short': '不是只拖我们一家。',
  'plan-with-numbers': '给得出日期和金额的，多半想付，也不像要跑。',
  'downstream-owes': '钱压在下游，有票有日期可核。',
  'pays-others': '付得出，只是不付我们。',
  'wants-new-goods': '还想做生意，旧账却先放着。',
  'insolvency-record': '公开的法院记录，查得到。',
  'denies-signature': '签过的字不认，是存心不认账的硬迹象。',
  'moves-assets': '东西先转走，以后就没得执行。',
  'new-company': '旧公司留债，新公司做生意。',
  'premises-empty': '人走楼空是硬迹象，也可能是垮了。',
  'waits-for-theirs':
    '可能是真的，也可能是推托，两边各算一点。问出哪家、多少、哪天；拿得出单据，就是另一条迹象。',
};

/** The paper and the question that tell two causes apart, in Chinese. */
export const apartZh: Readonly<Record<CausePair, ApartWords>> = {
  'process|dispute': {
    paper: '验收单、签收单上有没有写异议',
    ask: '单据补齐以后，这笔能全额付吗？有没有哪一部分您不认？',
  },
  'process|inability': {
    paper: '付款申请排进了哪天的批次',
    ask: '单据齐了，进哪天哪一批？那天的钱留出来了吗？',
  },
  'process|unwillingness': {
    paper: '审批单号，停在哪一步',
    ask: '缺的我今天补给您，补齐之后哪天付？还有没有别的，请一次说全。',
  },
  'process|bad-faith': {
    paper: '他们经办人书面写的收件清单',
    ask: '请书面回我：收到了哪几张单，还缺哪几张？',
  },
  'dispute|inability': {
    paper: '没有争议的那部分付了没有',
    ask: '有争议的单列。没有争议的这部分，今天能付吗？',
  },
  'dispute|unwillingness': {
    paper: '投诉的日期在到期日之前还是之后',
    ask: '哪天提的，哪一批，多少钱？',
  },
  'dispute|bad-faith': {
    paper: '签收单原件，对方书面写的异议',
    ask: '不认的是哪一张、哪一处？请书面写给我。',
  },
  'inability|unwillingness': {
    paper: '他们的四周资金计划',
    ask: '这四周有几笔大额进账，各在什么时候？付款怎么排，我们排第几？',
  },
  'inability|bad-faith': {
    paper: '公开登记里，股权和资产的变动是哪天',
    ask: '请给一份四周资金计划。能拿什么担保？',
  },
  'unwillingness|bad-faith': {
    paper: '欠款确认书，他签不签',
    ask: '请书面确认欠款和付款日，今天 17 点前回我。',
  },
};

/** What to look at and ask where the first question is answered by what was seen, in Chinese. */
export const apartNextZh: Readonly<Record<TwicePair, ApartWords>> = {
  'process|dispute': {
    paper: '补货或冲账的单子，他们签收了没有',
    ask: '少的、错的处理完，剩下这部分还缺哪张单？',
  },
  'process|unwillingness': {
    paper: '那张申请排进了哪一批，那一批付了没有',
    ask: '这张申请在哪一批？那批哪天几点付，谁最后点头？',
  },
  'dispute|unwillingness': {
    paper: '书面单列有争议的金额以后，其余的进没进下一批付款',
    ask: '有争议的我书面单列，另外核。其余的能排进最近一批吗？',
  },
  'inability|unwillingness': {
    paper: '他给的计划里，到了日子的那一笔付了没有',
    ask: '计划里最近的一笔是哪天、从哪家进来？能不能由那家直接付给我们？',
  },
};
