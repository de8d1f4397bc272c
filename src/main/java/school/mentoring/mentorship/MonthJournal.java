package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Journals of many pairs, written a month at a time; the journals are read at once. */
@Service
public class MonthJournal {

  private final MentorshipRepository repository;
  private final Mentorships mentorships;
  private final MeetingSheetRepository sheets;
  private final PlannedMeetings planned;
  private final SuspensionPolicy suspensions;
  private final JournalKeeperPolicy keepers;
  private final PairNames names;
  private final Clock clock;

  MonthJournal(
      MentorshipRepository repository,
      Mentorships mentorships,
      MeetingSheetRepository sheets,
      PlannedMeetings planned,
      SuspensionPolicy suspensions,
      JournalKeeperPolicy keepers,
      PairNames names,
      Clock clock) {
    this.repository = repository;
    this.mentorships = mentorships;
    this.sheets = sheets;
    this.planned = planned;
    this.suspensions = suspensions;
    this.keepers = keepers;
    this.names = names;
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
    Map<MentorshipId, Mentorship> pairs = kept(by, programme, sheet.pairs());
    sheets.saveAndFlush(
        new MeetingSheet(
            sheet.id(), by.organisation(), programme, sheet.meetings(), clock.instant()));
    MonthWriting writing =
        new MonthWriting(
            pairs,
            names.of(by.organisation(), pairs.values()),
            suspensions.of(pairs.keySet()),
            sheet.month(),
            by,
            LocalDate.now(clock));
    planned.held(writing.write(sheet));
    return sheet.meetings();
  }

  private Map<MentorshipId, Mentorship> kept(
      CurrentMember by, ProgrammeId programme, List<MentorshipId> ids) {
    Map<MentorshipId, Mentorship> pairs =
        ids.isEmpty()
            ? Map.of()
            : repository
                .withJournals(by.organisation(), ids.stream().map(MentorshipId::id).toList())
                .stream()
                .filter(it -> it.programme().equals(programme))
                .collect(Collectors.toMap(Mentorship::id, it -> it));
    if (pairs.size() < ids.size()) {
      throw Refusal.notFound("Пара не найдена: откройте страницу месяца ещё раз.");
    }
    Set.copyOf(mentorships.mentorLogins(by.organisation(), pairs.values()).values())
        .forEach(it -> keepers.mayKeep(by, it));
    return pairs;
  }
}
