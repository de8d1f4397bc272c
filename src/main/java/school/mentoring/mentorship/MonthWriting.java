package school.mentoring.mentorship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.russian.MonthName;

/** Writes the entries of a month's sheet into journals and collects what is refused. */
class MonthWriting {

  private final Map<MentorshipId, Mentorship> pairs;
  private final PairNames.Names names;
  private final SuspensionPolicy.Suspensions suspensions;
  private final YearMonth month;
  private final CurrentMember by;
  private final LocalDate today;
  private final Map<Integer, String> refused = new TreeMap<>();
  private final Map<MentorshipId, Set<MeetingKind>> entered = new HashMap<>();
  private final Map<MentorshipId, List<LocalDate>> held = new HashMap<>();

  MonthWriting(
      Map<MentorshipId, Mentorship> pairs,
      PairNames.Names names,
      SuspensionPolicy.Suspensions suspensions,
      YearMonth month,
      CurrentMember by,
      LocalDate today) {
    this.pairs = pairs;
    this.names = names;
    this.suspensions = suspensions;
    this.month = month;
    this.by = by;
    this.today = today;
  }

  /**
   * Writes a sheet.
   *
   * @return the days on which pairs met
   * @throws MonthRefused naming all rows that cannot be written
   */
  Map<MentorshipId, List<LocalDate>> write(MonthSheet sheet) {
    refused.putAll(sheet.unread());
    sheet.entries().forEach(this::write);
    if (!refused.isEmpty()) {
      throw new MonthRefused(refused);
    }
    return held;
  }

  private void write(MonthEntry entry) {
    UUID common = entry.isCommon() ? UUID.randomUUID() : null;
    entry.pairs().forEach(it -> tried(entry, pairs.get(it), common));
  }

  private void tried(MonthEntry entry, Mentorship pair, UUID common) {
    try {
      checkMonth(entry.note().heldOn());
      checkOnce(pair, entry.kind());
      suspensions.mayEnter(pair.id(), entry.note().heldOn(), by.leads());
      pair.meet(entry.kind(), entry.note(), by.login(), today, common);
      entered.computeIfAbsent(pair.id(), it -> new HashSet<>()).add(entry.kind());
      held.computeIfAbsent(pair.id(), it -> new ArrayList<>()).add(entry.note().heldOn());
    } catch (Refusal wrong) {
      String whose = entry.isCommon() ? names.mentee(pair) + ": " : "";
      refused.merge(entry.row(), whose + wrong.getMessage(), (first, more) -> first + " " + more);
    }
  }

  private void checkMonth(LocalDate heldOn) {
    if (!YearMonth.from(heldOn).equals(month)) {
      throw new Refusal(
          "Дата встречи %s — не %s: исправьте дату или откройте её месяц."
              .formatted(Dates.text(heldOn), MonthName.of(month)));
    }
  }

  /** On a pair's own page a second entry corrects the first; on a sheet it is a slip. */
  private void checkOnce(Mentorship pair, MeetingKind kind) {
    if (!kind.once() || pair.meeting(kind).isEmpty()) {
      return;
    }
    if (entered.getOrDefault(pair.id(), Set.of()).contains(kind)) {
      throw new Refusal(
          "На этом листе у пары уже есть %s: выберите другую встречу или очистите строку."
              .formatted(kind.inText()));
    }
    throw new Refusal(
        "В журнале пары уже есть %s (%s): исправьте её на странице пары."
            .formatted(kind.inText(), Dates.text(pair.meeting(kind).get().heldOn())));
  }
}
