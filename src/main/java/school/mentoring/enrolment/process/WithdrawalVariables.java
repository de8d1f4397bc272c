package school.mentoring.enrolment.process;

import java.util.Date;
import school.mentoring.engine.ProcessVariable;

/** The variables of {@code withdrawConsent}, typed once. */
final class WithdrawalVariables {

  static final ProcessVariable<String> WITHDRAWAL = ProcessVariable.text("withdrawalId");
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");

  /** The last moment of the legal term. */
  static final ProcessVariable<Date> DUE = new ProcessVariable<>("withdrawalDue", Date.class);

  private WithdrawalVariables() {}
}
