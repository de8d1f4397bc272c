package school.mentoring.rehearsal;

import java.util.List;
import school.mentoring.organisation.CurrentMember;

/** The invented colleagues: they do their tasks at once, in the plainest way. */
public interface Colleagues {

  /** The open tasks of the organisation by who does them. */
  List<Share> open(CurrentMember member);

  /**
   * Everybody does the tasks that are open now, and those that come up from them.
   *
   * @param mineToo the tasks of the person who asks as well
   */
  Done work(CurrentMember member, boolean mineToo);

  /**
   * Open tasks of one person.
   *
   * @param who login; the role's name where nobody holds it
   * @param mine whether the person who asks does them
   * @param names what the tasks are called, each name once, the oldest first
   */
  record Share(String who, String name, long tasks, boolean mine, List<String> names) {}

  /**
   * What came of it.
   *
   * @param tasks completed
   * @param problems what was refused, in the words of the refusal
   */
  record Done(int tasks, List<String> problems) {}
}
