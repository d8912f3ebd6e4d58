# The reference network "funnel-12" in SimPy: what one would write with the usual library. One process per lead,
# a Resource per team, the promise a Timeout with a callback. `python3 funnel_simpy.py MODEL.json REPETITIONS`;
# a line of JSON a repetition, times in CPU ms.
import sys, json, random, time, math
sys.path.append('/usr/lib/python3/dist-packages')
import simpy
m = json.load(open(sys.argv[1])); reps = int(sys.argv[2]); sla_on = (len(sys.argv) < 4 or sys.argv[3] != 'nosla')
S = m['S']; H = m['HORIZON']
def run(seed):
    rnd = random.Random(seed); env = simpy.Environment()
    teams = [simpy.Resource(env, c) for c in m['servers']]
    times = [[] for _ in range(S)]; breaches = [0]*S; cnt = {'arr':0,'won':0,'lost':0}; busy = [0.0]*m['T']
    mean, mu, SIG, logn, team, sla, pR, pL = m['mean'], m['mu'], m['SIGMA'], m['isLogn'], m['team'], m['sla'], m['pRecycle'], m['pLost']
    def lead():
        s = 0; score = rnd.random()
        while True:
            t0 = env.now; st = [True]
            if sla_on:
                def cb(ev, s=s, st=st):
                    if st[0]: breaches[s] += 1
                env.timeout(sla[s]).callbacks.append(cb)
            r = teams[team[s]]
            with r.request() as req:
                yield req
                d = rnd.lognormvariate(mu[s], SIG) if logn[s] else rnd.expovariate(1/mean[s])
                yield env.timeout(d)
                busy[team[s]] += d
            st[0] = False
            dt = env.now - t0; times[s].append(dt)
            if not sla_on and dt > sla[s]: breaches[s] += 1
            if s == S-1: cnt['won'] += 1; return
            if s == m['GUARD_STAGE'] and score < m['GUARD_MIN']: cnt['lost'] += 1; return
            u = rnd.random()
            if u < pR[s]: s -= 2
            elif u < pR[s] + pL[s]: cnt['lost'] += 1; return
            else: s += 1
    def source():
        lam = m['lambda']
        while True:
            yield env.timeout(rnd.expovariate(lam)); cnt['arr'] += 1; env.process(lead())
    env.process(source()); t = time.perf_counter(); c=time.process_time(); env.run(until=H); w = time.perf_counter() - t; cpu=time.process_time()-c
    ev = next(env._eid)
    pcts = [sorted(x)[int(len(x)*.95)] if x else 0 for x in times]
    return {'ms': w*1e3, 'cpu': cpu*1e3, 'arrivals': cnt['arr'], 'won': cnt['won'], 'done': sum(map(len, times)), 'br': sum(breaches), 'simpyEvents': ev, 'p95': pcts[:3], 'util': [busy[i]/H/m['servers'][i] for i in range(m['T'])]}
for r in range(reps): print(json.dumps(run(r+1)), flush=True)
