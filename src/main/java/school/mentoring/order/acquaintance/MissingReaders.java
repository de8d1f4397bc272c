package school.mentoring.order.acquaintance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** Who has not read which order of an organisation. */
@Service
public class MissingReaders {

  private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

  private final MissingReaderRepository missing;
  private final AcquaintanceTerm term;
  private final Clock clock;

  MissingReaders(MissingReaderRepository missing, AcquaintanceTerm term, Clock clock) {
    this.missing = missing;
    this.term = term;
    this.clock = clock;
  }

  /**
   * What is asked of the list.
   *
   * @param words of a name, a post, a number or a heading; empty for all
   * @param byPerson persons with their orders, instead of orders with their persons
   */
  public record Question(String words, boolean overdueOnly, boolean byPerson) {}

  @Transactional(readOnly = true)
  public Page<MissingReader> find(OrganisationId organisation, Question question, Pageable page) {
    String words = question.words().strip().replaceAll("[!%_]", "!$0");
    LocalDate until = question.overdueOnly() ? overdueUntil() : ANY_DAY;
    return question.byPerson()
        ? missing.byPerson(organisation, words, until, page)
        : missing.byOrder(organisation, words, until, page);
  }

  @Transactional(readOnly = true)
  public MissingTotals totals(OrganisationId organisation) {
    return missing.totals(organisation, overdueUntil());
  }

  private LocalDate overdueUntil() {
    return term.overdueUntil(LocalDate.now(clock));
  }

  /** Orders that a person has not read, the oldest first. */
  @Transactional(readOnly = true)
  public List<MissingReader> of(OrganisationId organisation, String login) {
    return missing.of(organisation, login);
  }

  /** How many orders a person has not read. */
  @Transactional(readOnly = true)
  public long count(OrganisationId organisation, String login) {
    return missing.count(organisation, login);
  }
}
