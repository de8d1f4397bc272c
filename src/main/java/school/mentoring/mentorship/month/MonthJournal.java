package school.mentoring.mentorship.month;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Journals of many pairs, written a month at a time; the journals are read at once. */
@Service
public class MonthJournal {

  private final Mentorships mentorships;
  private final MeetingJournal journals;
  private final MeetingSheetRepository sheets;
  private final Clock clock;

  MonthJournal(
      Mentorships mentorships,
      MeetingJournal journals,
      MeetingSheetRepository sheets,
      Clock clock) {
    this.mentorships = mentorships;
    this.journals = journals;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * Writes all of a sheet or nothing; a sheet that was written already is left at that.
   *
   * @return how many meetings journals got by it, now or when it was first sent
   * @throws MonthRefused naming the rows that cannot be written
   * @throws Refusal if a journal is somebody else's
   */
  @Transactional
  public int write(CurrentMember by, ProgrammeId programme, MonthSheet sheet) {
    if (sheet.isEmpty()) {
      return 0;
    }
    return written(by, sheet.id()).orElseGet(() -> writeNow(by, programme, sheet));
  }

  /** How many meetings a sheet has brought; empty while it is not written. */
  @Transactional(readOnly = true)
  public Optional<Integer> written(CurrentMember by, UUID sheet) {
    return sheets.findByIdAndOrganisation(sheet, by.organisation()).map(MeetingSheet::meetings);
  }

  private int writeNow(CurrentMember by, ProgrammeId programme, MonthSheet sheet) {
    List<Mentorship> pairs = pairs(by, programme, sheet.pairs());
    sheets.saveAndFlush(
        new MeetingSheet(
            sheet.id(), by.organisation(), programme, sheet.meetings(), clock.instant()));
    Map<MentorshipId, NamedPair> names = mentorships.names(by.organisation(), pairs);
    journals.write(
        by, sheet.pairs(), open -> new MonthWriting(open, names, sheet.month()).write(sheet));
    return sheet.meetings();
  }

  private List<Mentorship> pairs(CurrentMember by, ProgrammeId programme, List<MentorshipId> ids) {
    List<Mentorship> pairs =
        mentorships.of(by.organisation(), ids).stream()
            .filter(it -> it.programme().equals(programme))
            .toList();
    if (pairs.size() < ids.size()) {
      throw Refusal.notFound("Пара не найдена: откройте страницу месяца ещё раз.");
    }
    return pairs;
  }
}
