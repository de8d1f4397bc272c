package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole texts of expressions that a model may hold: a variable, its denial, its comparison with
 * a literal, and these joined by "and" or "or". No brackets, no dots: nothing can be called.
 */
final class AllowedExpressions {

  /** What every call hands its programme over with. */
  static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

  /** What a service task of an uploaded roadmap may do. */
  static final Set<String> DELEGATES =
      Set.of(
          "#{planYearDelegate}",
          "#{announceBasesDelegate}",
          "#{nextReportPeriodDelegate}",
          "#{askSchoolsDelegate}",
          "#{bringOrderDelegate}");

  private static final String VARIABLE = "[a-z][A-Za-z0-9]*";
  private static final String LITERAL = "(?:'[^'\"\\\\{}$#]*'|\"[^'\"\\\\{}$#]*\"|\\d{1,9})";
  private static final String DENIED = "(?:!\\s*|not\\s+)";
  private static final String TERM =
      "(?:%s?%s|%s\\s*(?:==|!=)\\s*%s)".formatted(DENIED, VARIABLE, VARIABLE, LITERAL);
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*[#$]\\{\\s*%s(?:\\s+(?:and|or)\\s+%s|\\s*(?:&&|\\|\\|)\\s*%s)*\\s*\\}\\s*"
              .formatted(TERM, TERM, TERM));
  private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|([A-Za-z][A-Za-z0-9]*)");
  private static final Set<String> OF_THE_ENGINE =
      Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

  private AllowedExpressions() {}

  /** Whether the engine would evaluate the text. */
  static boolean evaluated(String text) {
    return text.contains("${") || text.contains("#{");
  }

  static boolean allowed(String text) {
    return FORM.matcher(text).matches() && namesOnlyVariables(text);
  }

  private static boolean namesOnlyVariables(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group(1);
      if (word != null && (OF_THE_ENGINE.contains(word) || word.endsWith("Delegate"))) {
        return false;
      }
    }
    return true;
  }
}
