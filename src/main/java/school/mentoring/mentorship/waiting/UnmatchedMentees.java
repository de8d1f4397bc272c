package school.mentoring.mentorship.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** Mentees left without a mentor: their support and the further search. */
@Service
public class UnmatchedMentees {

  private final MenteeHelpRepository helps;
  private final Mentorships mentorships;
  private final Participants participants;
  private final Matchings matchings;
  private final Programmes programmes;
  private final Clock clock;

  UnmatchedMentees(
      MenteeHelpRepository helps,
      Mentorships mentorships,
      Participants participants,
      Matchings matchings,
      Programmes programmes,
      Clock clock) {
    this.helps = helps;
    this.mentorships = mentorships;
    this.participants = participants;
    this.matchings = matchings;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** «Соколов И. П., 7А». */
  @Transactional(readOnly = true)
  public String name(OrganisationId organisation, MenteeId mentee) {
    var person = participants.mentee(organisation, mentee);
    String group = person.group() == null ? "" : person.group();
    return person.name().surnameFirst() + (group.isEmpty() ? "" : ", " + group);
  }

  /** The mentee was supported. */
  @Transactional
  public void supported(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee, HelpNote note) {
    keep(organisation, programme, mentee, MenteeHelp.Kind.SUPPORT, note);
  }

  /** A mentor was looked for. */
  @Transactional
  public void searched(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee, HelpNote note) {
    keep(organisation, programme, mentee, MenteeHelp.Kind.SEARCH, note);
  }

  private void keep(
      OrganisationId organisation,
      ProgrammeId programme,
      MenteeId mentee,
      MenteeHelp.Kind kind,
      HelpNote note) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = note.day().orElse(today);
    if (day.isAfter(today)) {
      throw new Refusal(
          "Дата %s ещё не наступила: укажите день, когда это сделано.".formatted(Dates.text(day)));
    }
    String by = note.by().orElse(null);
    helps.save(new MenteeHelp(organisation, programme, mentee, kind, day, note.text(), by));
  }

  /**
   * Takes a free mentor for a mentee. One place is never taken twice: whoever asks later waits and
   * sees it taken.
   */
  @Transactional
  public Search find(OrganisationId organisation, ProgrammeId programme, MenteeId mentee) {
    programmes.hold(programme);
    boolean paired = !mentorships.atWork(programme, mentee).isEmpty();
    return paired
        ? new Search(Optional.empty(), false)
        : new Search(matchings.proposeFor(organisation, programme, mentee), true);
  }

  /**
   * What a search came to.
   *
   * @param proposal of the pair, if a mentor was free
   * @param needed whether the mentee was still without a mentor
   */
  public record Search(Optional<ProposalId> proposal, boolean needed) {}

  /**
   * What somebody says was done for a mentee.
   *
   * @param day today if it is not said
   * @param by login; empty for the system
   */
  public record HelpNote(Optional<LocalDate> day, String text, Optional<String> by) {}
}
