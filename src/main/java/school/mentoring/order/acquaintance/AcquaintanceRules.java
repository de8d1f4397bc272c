package school.mentoring.order.acquaintance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Whether people may be acquainted with orders electronically: only where the organisation's own
 * act says so. Without it, on paper.
 */
@Service
public class AcquaintanceRules {

  private final AcquaintanceRuleRepository rules;
  private final Clock clock;

  AcquaintanceRules(AcquaintanceRuleRepository rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** The act that allows electronic acquaintance, if it is allowed. */
  @Transactional(readOnly = true)
  public Optional<OwnAct> allowedBy(OrganisationId organisation) {
    return rules.findById(organisation).flatMap(AcquaintanceRule::allowedBy);
  }

  /** The act that was named last, whether it allows it now or not. */
  @Transactional(readOnly = true)
  public Optional<OwnAct> act(OrganisationId organisation) {
    return rules.findById(organisation).flatMap(AcquaintanceRule::act);
  }

  /**
   * Allows electronic acquaintance by an act of the organisation.
   *
   * @throws Refusal naming the part of the act that is missing
   */
  @Transactional
  public void allow(CurrentMember by, String title, String number, LocalDate date) {
    OwnAct act = OwnAct.of(title, number, date, LocalDate.now(clock));
    AcquaintanceRule rule = rule(by);
    rule.allow(act);
    rules.save(rule);
  }

  /** On paper only; marks made until now stay. */
  @Transactional
  public void forbid(CurrentMember by) {
    AcquaintanceRule rule = rule(by);
    rule.forbid();
    rules.save(rule);
  }

  private AcquaintanceRule rule(CurrentMember by) {
    by.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return rules
        .findById(by.organisation())
        .orElseGet(() -> new AcquaintanceRule(by.organisation()));
  }
}
