package school.mentoring.enrolment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Records a pile of signed papers in one go. */
@Service
public class BulkConsents {

  private static final int MOST = 500;

  private final Enrolment enrolment;
  private final Clock clock;

  BulkConsents(Enrolment enrolment, Clock clock) {
    this.enrolment = enrolment;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param skipped sentences that name who has no such paper, or has one already
   */
  public record Outcome(int recorded, List<String> skipped) {}

  /**
   * Records a paper of each.
   *
   * @throws Refusal if nobody is named, or the dates cannot be right; nothing is recorded then
   */
  @Transactional
  public Outcome record(
      OrganisationId organisation, List<UUID> people, BulkEntry entry, String by) {
    if (people.isEmpty()) {
      throw new Refusal("Никто не отмечен: поставьте галочки у тех, чьи согласия подписаны.");
    }
    if (people.size() > MOST) {
      throw new Refusal("Отмечено %d: вносите до %d за раз.".formatted(people.size(), MOST));
    }
    Map<UUID, Consent> papers = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    Map<UUID, Participant> known = enrolment.all(organisation, people);
    for (UUID id : new LinkedHashSet<>(people)) {
      Participant person = known.get(id);
      String why = obstacle(person, entry);
      if (why.isEmpty()) {
        papers.put(id, paper(person, entry, papers.size()));
      } else {
        skipped.add(person.name().surnameFirst() + ": " + why);
      }
    }
    enrolment.record(organisation, papers, by);
    return new Outcome(papers.size(), skipped);
  }

  private String obstacle(Participant person, BulkEntry entry) {
    LocalDate today = LocalDate.now(clock);
    if (entry.purpose() == Purpose.PARTICIPATION && !person.minor(today)) {
      return "совершеннолетний, согласие представителя не нужно";
    }
    if (entry.purpose() == Purpose.LABOUR && person.side() != Side.MENTOR) {
      return "не наставник, согласие работника не нужно";
    }
    boolean already =
        person.consents().stream()
            .anyMatch(
                it ->
                    it.purpose() == entry.purpose()
                        && it.stands()
                        && it.signedOn().equals(entry.signedOn()));
    return already ? "согласие с этой датой уже внесено" : "";
  }

  private static Consent paper(Participant person, BulkEntry entry, int place) {
    boolean minor = entry.signedOn() != null && person.minor(entry.signedOn());
    Signer signer =
        entry.purpose() == Purpose.PARTICIPATION || minor && entry.purpose() != Purpose.LABOUR
            ? Signer.REPRESENTATIVE
            : Signer.SELF;
    Consent paper =
        Consent.signed(
                entry.purpose(),
                signer,
                entry.number(place),
                entry.signedOn(),
                entry.validUntil(),
                entry.keptAt())
            .marked(signer == Signer.REPRESENTATIVE && entry.ownMark() && mayMark(person, entry))
            .worded(entry.textVersion());
    return entry.publication() == null ? paper : paper.publishing(entry.publication());
  }

  private static boolean mayMark(Participant person, BulkEntry entry) {
    return ConsentPolicy.ownMarkWanted(person, entry.signedOn());
  }
}
