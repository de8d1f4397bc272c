package school.mentoring.matching.optimum;

import java.util.List;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/**
 * How many mentees each mentor takes at least and at most, in the order of the mentors. Whether a
 * group opens is either decided by them, or left open: then it may take any number up to its most.
 */
record Limits(int[] least, int[] most) {

  /** Nothing is decided that people did not decide. */
  static Limits of(RemainingProblem problem) {
    List<Room> mentors = problem.mentors();
    return new Limits(
        mentors.stream().mapToInt(it -> it.pinned() > 0 ? it.least() : 0).toArray(),
        mentors.stream().mapToInt(Limits::most).toArray());
  }

  private static int most(Room room) {
    return room.mayStayClosed() && room.capacity() < room.least() ? 0 : room.capacity();
  }

  Limits opened(int mentor, int group) {
    int[] changed = least.clone();
    changed[mentor] = group;
    return new Limits(changed, most);
  }

  Limits closed(int mentor) {
    int[] changed = most.clone();
    changed[mentor] = 0;
    return new Limits(least, changed);
  }
}
