package io.github.groundwork.core.history;

import java.util.Arrays;
import java.util.List;

/**
 * How many entries of each device the author of an entry had seen, the entry itself among them.
 *
 * <p>Devices are numbered from 0 on. Entries of one device in a row share what they knew of others, so that only a change of device
 * costs a number for each device. Immutable and thread-safe.
 */
final class Clock {

    private static final long[] NOBODY = {};

    /** Stands for an entry that is not there: it has seen nothing and is of no device. */
    static final Clock NOTHING = new Clock(NOBODY, -1, 0);

    private final long[] others;
    private final int device;
    private final long number;

    private Clock(long[] others, int device, long number) {
        this.others = others;
        this.device = device;
        this.number = number;
    }

    /** Returns the clock of an entry, given those of the entries that it had seen. */
    static Clock of(int device, long number, List<Clock> seen) {
        if (seen.isEmpty()) {
            return new Clock(NOBODY, device, number);
        }
        if (seen.size() == 1) {
            Clock only = seen.get(0);
            return new Clock(
                    only.device == device ? only.others : only.all(), device, Math.max(only.at(device), number));
        }
        int width = 0;
        for (Clock each : seen) {
            width = Math.max(width, Math.max(each.others.length, each.device + 1));
        }
        long[] all = new long[width];
        long newest = number;
        for (Clock each : seen) {
            for (int d = 0; d < each.others.length; d++) {
                all[d] = Math.max(all[d], each.others[d]);
            }
            all[each.device] = Math.max(all[each.device], each.number);
            newest = Math.max(newest, each.at(device));
        }
        return new Clock(all, device, newest);
    }

    private long[] all() {
        long[] all = Arrays.copyOf(others, Math.max(others.length, device + 1));
        all[device] = number;
        return all;
    }

    /** Returns how many entries of a device were seen. */
    long at(int other) {
        if (other == device) {
            return number;
        }
        return other < others.length ? others[other] : 0;
    }

    /** Returns how many numbers were looked at to make this from some clocks; 0 if it shares those of the only one. */
    long cost(List<Clock> seen) {
        return seen.size() == 1 && seen.get(0).others == others ? 0 : (long) others.length * seen.size();
    }
}
