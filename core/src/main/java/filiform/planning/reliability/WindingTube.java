package filiform.planning.reliability;

/// A tube around a line of straight pieces; the first and the last run straight on.
///
/// A piece and the shaft touch where the point between them lies in the parallelogram that both span, thickened by the
/// radius. That body is convex, so the shifts across at which they touch are one interval a piece, in closed form.
final class WindingTube implements Body {

    /// How far the ends run on, mm.
    private static final double ON = 1000;

    private final double[] p;
    private final double[] q;
    private final double[] z;

    /// Through at least two corners.
    ///
    /// @param p of each along, mm; `q` across; `z` deeper than the structure's depth
    WindingTube(double[] p, double[] q, double[] z) {
        this.p = p.clone();
        this.q = q.clone();
        this.z = z.clone();
        int last = p.length - 1;
        runOn(0, 1);
        runOn(last, last - 1);
    }

    private void runOn(int end, int before) {
        double dp = p[end] - p[before];
        double dq = q[end] - q[before];
        double dz = z[end] - z[before];
        double on = ON / Math.max(Math.sqrt(dp * dp + dq * dq + dz * dz), 1e-9);
        p[end] += on * dp;
        q[end] += on * dq;
        z[end] += on * dz;
    }

    @Override
    public int pieces() {
        return p.length - 1;
    }

    @Override
    public double gap(
            int piece, double tipP, double tipQ, double tipZ, double shift, double along, double depth, double radius) {
        double ap = p[piece] + along;
        double aq = q[piece] + shift;
        double az = z[piece] + depth;
        double dp = p[piece + 1] - p[piece];
        double dq = q[piece + 1] - q[piece];
        double dz = z[piece + 1] - z[piece];
        double tt = tipP * tipP + tipQ * tipQ + tipZ * tipZ;
        double dd = dp * dp + dq * dq + dz * dz;
        double td = tipP * dp + tipQ * dq + tipZ * dz;
        double ta = tipP * ap + tipQ * aq + tipZ * az;
        double da = dp * ap + dq * aq + dz * az;
        double level = tt * dd - td * td;
        // nearest points of two segments (Ericson 2005, section 5.1.9)
        double shaft = level > 1e-12 * tt * dd ? Math.clamp((ta * dd - td * da) / level, 0, 1) : 0;
        double part = Math.clamp((td * shaft - da) / dd, 0, 1);
        shaft = tt == 0 ? 0 : Math.clamp((ta + td * part) / tt, 0, 1);
        double up = ap + part * dp - shaft * tipP;
        double uq = aq + part * dq - shaft * tipQ;
        double uz = az + part * dz - shaft * tipZ;
        return Math.sqrt(up * up + uq * uq + uz * uz) - radius;
    }

    @Override
    public void spans(double tipP, double tipQ, double tipZ, double along, double depth, double radius, Spans spans) {
        double[] ends = new double[2];
        for (int i = 0; i < pieces(); i++) {
            double dp = p[i + 1] - p[i];
            double dq = q[i + 1] - q[i];
            double dz = z[i + 1] - z[i];
            double ap = p[i] + along;
            double aq = q[i];
            double az = z[i] + depth;
            if (apart(ap, dp, tipP, radius) || apart(az, dz, tipZ, radius)) {
                continue;
            }
            ends[0] = Double.POSITIVE_INFINITY;
            ends[1] = Double.NEGATIVE_INFINITY;
            // the line from (ap, aq, az) along q against the parallelogram 0, tip, -d, tip - d
            Capsule.across(ap, aq, az, tipP, tipQ, tipZ, radius, ends);
            Capsule.across(ap + dp, aq + dq, az + dz, tipP, tipQ, tipZ, radius, ends);
            Capsule.across(ap, aq, az, -dp, -dq, -dz, radius, ends);
            Capsule.across(ap - tipP, aq - tipQ, az - tipZ, -dp, -dq, -dz, radius, ends);
            faces(ap, aq, az, dp, dq, dz, tipP, tipQ, tipZ, radius, ends);
            spans.add(ends[0], ends[1]);
        }
    }

    /// True where piece and shaft lie farther apart along one axis than the radius, so that no shift across lets them
    /// touch.
    private static boolean apart(double from, double run, double tip, double radius) {
        return Math.min(from, from + run) > Math.max(0, tip) + radius
                || Math.max(from, from + run) < Math.min(0, tip) - radius;
    }

    /// Where the line passes the two faces of the thickened parallelogram.
    private static void faces(
            double ap,
            double aq,
            double az,
            double dp,
            double dq,
            double dz,
            double tipP,
            double tipQ,
            double tipZ,
            double radius,
            double[] ends) {
        double np = tipQ * dz - tipZ * dq;
        double nq = tipZ * dp - tipP * dz;
        double nz = tipP * dq - tipQ * dp;
        double length = Math.sqrt(np * np + nq * nq + nz * nz);
        if (Math.abs(nq) <= 1e-9 * length || length == 0) {
            return;
        }
        double away = np * ap + nq * aq + nz * az;
        double tt = tipP * tipP + tipQ * tipQ + tipZ * tipZ;
        double dd = dp * dp + dq * dq + dz * dz;
        double td = tipP * dp + tipQ * dq + tipZ * dz;
        double square = tt * dd - td * td;
        for (int side = -1; side <= 1; side += 2) {
            double t = (side * radius * length - away) / nq;
            double xt = ap * tipP + (aq + t) * tipQ + az * tipZ;
            double xd = ap * dp + (aq + t) * dq + az * dz;
            double shaft = (xt * dd - xd * td) / square;
            double part = -(xd * tt - xt * td) / square;
            if (shaft >= 0 && shaft <= 1 && part >= 0 && part <= 1) {
                Capsule.widen(t, ends);
            }
        }
    }
}
