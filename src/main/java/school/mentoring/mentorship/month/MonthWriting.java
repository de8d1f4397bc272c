package school.mentoring.mentorship.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import school.mentoring.mentorship.Meeting;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.mentorship.OpenJournals;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.russian.MonthName;

/** Writes the entries of a month's sheet into journals and collects what is refused. */
class MonthWriting {

  private final OpenJournals journals;
  private final Map<MentorshipId, NamedPair> names;
  private final YearMonth month;
  private final Map<Integer, String> refused = new TreeMap<>();
  private final Map<MentorshipId, Set<MeetingKind>> entered = new HashMap<>();

  MonthWriting(OpenJournals journals, Map<MentorshipId, NamedPair> names, YearMonth month) {
    this.journals = journals;
    this.names = names;
    this.month = month;
  }

  /**
   * Writes a sheet.
   *
   * @throws MonthRefused naming all rows that cannot be written
   */
  void write(MonthSheet sheet) {
    refused.putAll(sheet.unread());
    sheet.entries().forEach(this::write);
    if (!refused.isEmpty()) {
      throw new MonthRefused(refused);
    }
  }

  private void write(MonthEntry entry) {
    UUID common = entry.isCommon() ? UUID.randomUUID() : null;
    entry.pairs().forEach(it -> tried(entry, it, common));
  }

  private void tried(MonthEntry entry, MentorshipId pair, UUID common) {
    try {
      checkMonth(entry.note().heldOn());
      checkOnce(pair, entry.kind());
      journals.write(pair, entry.kind(), entry.note(), common);
      entered.computeIfAbsent(pair, it -> new HashSet<>()).add(entry.kind());
    } catch (Refusal wrong) {
      String whose = entry.isCommon() ? names.get(pair).mentee() + ": " : "";
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
  private void checkOnce(MentorshipId pair, MeetingKind kind) {
    Optional<Meeting> written = journals.meeting(pair, kind);
    if (!kind.once() || written.isEmpty()) {
      return;
    }
    if (entered.getOrDefault(pair, Set.of()).contains(kind)) {
      throw new Refusal(
          "На этом листе у пары уже есть %s: выберите другую встречу или очистите строку."
              .formatted(kind.inText()));
    }
    throw new Refusal(
        "В журнале пары уже есть %s (%s): исправьте её на странице пары."
            .formatted(kind.inText(), Dates.text(written.get().heldOn())));
  }
}
