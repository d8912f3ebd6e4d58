/*
 * The reference network "funnel-12" in C: the practical limit of speed. Typed arrays, a d-ary heap, rings for the
 * promises, one loop. `gcc -O3 -march=native -DD=4 -DTIM=1 funnel.c -o funnel -lm`, then
 * `./funnel LEADS REPETITIONS SERVERS×4 [SCALE [LOG2-OF-ROOM]]`; a line of JSON a repetition, times in CPU ms.
 */
// Native version of the same loop (same PRNG, same order of draws => same trajectory as the JS engine up to libm ulps)
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <math.h>
#include <time.h>
#ifndef D
#define D 4
#endif
#ifndef TIM
#define TIM 0   /* 0 timers in heap, 1 ring, 2 none */
#endif
#define S 12
#define T 4
#define NB 2048
#define RC (1<<17)
#define RM (RC-1)
static int CAP=1<<16, HC=1<<19;
static double mean_[S]={0.05,0.2,0.3,0.5,1.0,0.4,0.8,1.5,0.6,0.3,0.5,0.2},mu[S],pRec[S],pLost[S],sla[S],lambda_; static int servers[T],team[S];
static double *entered,*deadline_,*born; static float *score; static int32_t *next_; static uint8_t *stage; 
static double entries[S],done_[S],sumT[S],breaches[S],busyInt[T],lastT[T]; static int32_t *hist; static int busy[T],qlen[T],qmax[T],qHead[T],qTail[T];
static double *hk; static int32_t *hv; static int hn; static double *rk[S]; static int32_t *rl[S]; static unsigned rh[S],rt[S]; static double tmin; static int tstage;
static uint32_t R[4]; static double spare; static int has; static int freeHead; static long won,lost,inflight,arrivals,popped,nTimers,maxIn,maxHeap; static double cycle_;
static inline uint32_t rotl(uint32_t x,int k){return (x<<k)|(x>>(32-k));}
static inline double u01(void){uint32_t r=rotl(R[1]*5,7)*9,t=R[1]<<9;R[2]^=R[0];R[3]^=R[1];R[1]^=R[2];R[0]^=R[3];R[2]^=t;R[3]=rotl(R[3],11);return (r+0.5)*2.3283064365386963e-10;}
static double normal(void){if(has){has=0;return spare;}double a,b,q;do{a=2*u01()-1;b=2*u01()-1;q=a*a+b*b;}while(q>=1||q==0);double f=sqrt(-2*log(q)/q);spare=b*f;has=1;return a*f;}
static inline void push(double k,int32_t v){int i=hn++;while(i>0){int p=(i-1)/D;double pk=hk[p];if(pk<=k)break;hk[i]=pk;hv[i]=hv[p];i=p;}hk[i]=k;hv[i]=v;}
static inline void pop(void){int n=--hn;if(!n)return;double k=hk[n];int32_t v=hv[n];int i=0;for(;;){int c=D*i+1;if(c>=n)break;double ck=hk[c];int e=c+D<n?c+D:n;for(int j=c+1;j<e;j++)if(hk[j]<ck){c=j;ck=hk[j];}if(ck>=k)break;hk[i]=ck;hv[i]=hv[c];i=c;}hk[i]=k;hv[i]=v;}
static void nextTimer(void){double best=INFINITY;int bs=0;for(int s=0;s<S;s++){unsigned h=rh[s],t=rt[s];while(h<t&&deadline_[rl[s][h&RM]]!=rk[s][h&RM])h++;rh[s]=h;if(h<t&&rk[s][h&RM]<best){best=rk[s][h&RM];bs=s;}}tmin=best;tstage=bs;}
static inline void start(double now,int l,int s){int t=team[s];busyInt[t]+=busy[t]*(now-lastT[t]);lastT[t]=now;busy[t]++;double d=(s&1)?exp(mu[s]+0.8*normal()):-mean_[s]*log(u01());push(now+d,l<<1);}
static inline void enter(double now,int l,int s){stage[l]=s;entered[l]=now;entries[s]++;double dl=now+sla[s];deadline_[l]=dl;nTimers++;
#if TIM==0
 push(dl,(l<<1)|1);
#elif TIM==1
 unsigned t1=rt[s]++;rk[s][t1&RM]=dl;rl[s][t1&RM]=l;if(dl<tmin){tmin=dl;tstage=s;}
#endif
 int t=team[s];if(busy[t]<servers[t])start(now,l,s);else{next_[l]=-1;if(qHead[t]<0)qHead[t]=l;else next_[qTail[t]]=l;qTail[t]=l;if(++qlen[t]>qmax[t])qmax[t]=qlen[t];}}
static inline void complete(double now,int l){int s=stage[l],t=team[s];double dt=now-entered[l];done_[s]++;sumT[s]+=dt;
#if TIM==2
 if(dt>sla[s])breaches[s]++;
#endif
 union{double d;int64_t i;}u_;u_.d=dt;int b=(((int32_t)(u_.i>>32))-((1023-14)<<20))>>14;b=b<0?0:b>=NB?NB-1:b;hist[s*NB+b]++;deadline_[l]=-1;
 busyInt[t]+=busy[t]*(now-lastT[t]);lastT[t]=now;busy[t]--;int w=qHead[t];if(w>=0){qHead[t]=next_[w];qlen[t]--;start(now,w,stage[w]);}
 int to=s+1;if(s==S-1)to=-1;else if(s==2&&score[l]<0.15f)to=-2;else{double u=u01(),pr=pRec[s];if(u<pr)to=s-2;else if(u<pr+pLost[s])to=-2;}
 if(to>=0)enter(now,l,to);else{if(to==-1)won++;else lost++;cycle_+=now-born[l];next_[l]=freeHead;freeHead=l;inflight--;}}
static inline void arrive(double now){int l=freeHead;freeHead=next_[l];arrivals++;if(++inflight>maxIn)maxIn=inflight;born[l]=now;score[l]=(float)u01();enter(now,l,0);if(hn>maxHeap)maxHeap=hn;}
static void run(int seed){uint32_t z=seed;for(int i=0;i<4;i++){z+=0x9e3779b9u;uint32_t x=z;x=(x^(x>>16))*0x85ebca6bu;x=(x^(x>>13))*0xc2b2ae35u;R[i]=x^(x>>16);}
 has=0;hn=0;won=lost=inflight=arrivals=popped=nTimers=maxIn=maxHeap=0;cycle_=0;tmin=INFINITY;tstage=0;
 memset(entries,0,sizeof entries);memset(done_,0,sizeof done_);memset(sumT,0,sizeof sumT);memset(breaches,0,sizeof breaches);memset(busy,0,sizeof busy);memset(busyInt,0,sizeof busyInt);memset(lastT,0,sizeof lastT);memset(qlen,0,sizeof qlen);memset(qmax,0,sizeof qmax);memset(hist,0,4*S*NB);memset(rh,0,sizeof rh);memset(rt,0,sizeof rt);
 for(int t=0;t<T;t++)qHead[t]=qTail[t]=-1;for(int i=0;i<CAP;i++){next_[i]=i+1<CAP?i+1:-1;deadline_[i]=-1;}freeHead=0;
 double ia=1/lambda_,H=365,na=-ia*log(u01());
 for(;;){double k=hn?hk[0]:INFINITY;
#if TIM==1
  if(tmin<k&&tmin<na){if(tmin>=H)break;int s=tstage;unsigned h=rh[s];if(deadline_[rl[s][h&RM]]==tmin)breaches[s]++;rh[s]=h+1;nextTimer();popped++;continue;}
#endif
  if(na<=k){if(na>=H)break;arrive(na);na+=-ia*log(u01());continue;}
  if(k>=H)break;int32_t v=hv[0];int l=v>>1;pop();popped++;
  if(v&1){if(deadline_[l]==k)breaches[stage[l]]++;}else complete(k,l);}}
int main(int c,char**a){long N=c>1?atol(a[1]):1000000;int reps=c>2?atoi(a[2]):5;lambda_=N/365.0;
 double sv[T];for(int t=0;t<T;t++)servers[t]=atoi(a[3+t]);(void)sv; double scale=c>7?atof(a[7]):1; if(c>8){CAP=1<<atoi(a[8]);HC=CAP*8;}
 for(int s=0;s<S;s++){mean_[s]*=scale;mu[s]=log(mean_[s])-0.32;pRec[s]=s>=3&&s<11?0.1:0;pLost[s]=s<11?0.12:0;sla[s]=2.5*mean_[s];team[s]=s/3;}
 entered=malloc(8*CAP);deadline_=malloc(8*CAP);born=malloc(8*CAP);score=malloc(4*CAP);next_=malloc(4*CAP);stage=malloc(CAP);hist=malloc(4*S*NB);hk=malloc(8*HC);hv=malloc(4*HC);for(int s=0;s<S;s++){rk[s]=malloc(8*RC);rl[s]=malloc(4*RC);}
 for(int r=0;r<reps;r++){struct timespec t0,t1;struct timespec c0,c1;clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&c0);clock_gettime(CLOCK_MONOTONIC,&t0);run(12345);clock_gettime(CLOCK_MONOTONIC,&t1);clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&c1);double cpu=(c1.tv_sec-c0.tv_sec)*1e3+(c1.tv_nsec-c0.tv_nsec)/1e6;double ms=(t1.tv_sec-t0.tv_sec)*1e3+(t1.tv_nsec-t0.tv_nsec)/1e6;double dn=0,br=0;for(int s=0;s<S;s++)dn+=done_[s],br+=breaches[s];
  printf("{\"ms\":%.1f,\"cpu\":%.1f,\"arrivals\":%ld,\"won\":%ld,\"lost\":%ld,\"done\":%.0f,\"br\":%.0f,\"events\":%.0f,\"maxIn\":%ld,\"maxHeap\":%ld,\"util0\":%.4f}\n",ms,cpu,arrivals,won,lost,dn,br,arrivals+nTimers+dn,maxIn,maxHeap,busyInt[0]/365/servers[0]);}
}
