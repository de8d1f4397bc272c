package school.mentoring.mentorship.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.HeldMeeting;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Meetings;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * The pairs at work whose meetings of a month are entered together, mentor by mentor: on the page
 * and on the printed sheet in the same order.
 */
@Service
public class MonthPairs {

  private final Mentorships mentorships;
  private final Meetings meetings;

  MonthPairs(Mentorships mentorships, Meetings meetings) {
    this.mentorships = mentorships;
    this.meetings = meetings;
  }

  /** A page of the sheet; a page beyond the last is the last one. */
  @Transactional(readOnly = true)
  public MonthPage page(
      OrganisationId organisation,
      ProgrammeId programme,
      YearMonth month,
      MonthFilter filter,
      int page) {
    Found found = found(organisation, programme, month, filter);
    List<List<List<Mentorship>>> pages = MonthPage.cut(found.groups());
    int shown = Math.max(0, Math.min(page, pages.size() - 1));
    List<List<Mentorship>> groups = pages.isEmpty() ? List.of() : pages.get(shown);
    return new MonthPage(
        mentors(found, groups, month),
        shown,
        pages.size(),
        found.groups().stream().mapToInt(List::size).sum());
  }

  /** The whole sheet. */
  @Transactional(readOnly = true)
  public List<MonthMentor> all(
      OrganisationId organisation, ProgrammeId programme, YearMonth month, MonthFilter filter) {
    Found found = found(organisation, programme, month, filter);
    return mentors(found, found.groups(), month);
  }

  private record Found(
      List<List<Mentorship>> groups,
      Map<MentorshipId, NamedPair> names,
      Map<MentorshipId, String> logins) {}

  private Found found(
      OrganisationId organisation, ProgrammeId programme, YearMonth month, MonthFilter filter) {
    List<Mentorship> atWork =
        mentorships.of(organisation, programme).stream()
            .filter(it -> it.isActive() && !it.startsOn().isAfter(month.atEndOfMonth()))
            .toList();
    Map<MentorshipId, String> logins = mentorships.mentorLogins(organisation, atWork);
    List<Mentorship> pairs =
        atWork.stream().filter(filter.among(it -> logins.get(it.id()))).toList();
    Map<MentorshipId, NamedPair> known = mentorships.names(organisation, pairs);
    return new Found(groups(pairs, known), known, logins);
  }

  /** The pairs of each mentor, mentors by name; two of one name stay apart. */
  private static List<List<Mentorship>> groups(
      List<Mentorship> pairs, Map<MentorshipId, NamedPair> known) {
    Comparator<Mentorship> byMentor = Comparator.comparing(it -> known.get(it.id()).mentor());
    return new ArrayList<>(
        pairs.stream()
            .sorted(byMentor.thenComparing(it -> it.mentor().toString()))
            .collect(
                Collectors.groupingBy(Mentorship::mentor, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private List<MonthMentor> mentors(Found found, List<List<Mentorship>> groups, YearMonth month) {
    List<Mentorship> pairs = groups.stream().flatMap(List::stream).toList();
    Map<MentorshipId, Set<MeetingKind>> held = meetings.kinds(pairs);
    Map<MentorshipId, List<HeldMeeting>> journals =
        meetings.between(pairs, month.atDay(1), month.atEndOfMonth());
    Function<Mentorship, MonthPair> shown =
        it ->
            new MonthPair(
                it.id(),
                it.row(),
                found.names().get(it.id()).mentee(),
                found.names().get(it.id()).group(),
                it.manner(),
                it.cycle(),
                it.startsOn(),
                held.getOrDefault(it.id(), Set.of()),
                journals.getOrDefault(it.id(), List.of()));
    return groups.stream().map(it -> mentor(found, it, shown)).toList();
  }

  private static MonthMentor mentor(
      Found found, List<Mentorship> group, Function<Mentorship, MonthPair> shown) {
    Mentorship first = group.get(0);
    boolean keeps = group.stream().noneMatch(it -> found.logins().get(it.id()).isEmpty());
    return new MonthMentor(
        first.mentor(),
        found.names().get(first.id()).mentor(),
        keeps,
        group.stream().map(shown).toList());
  }
}
