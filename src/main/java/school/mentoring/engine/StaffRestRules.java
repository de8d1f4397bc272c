package school.mentoring.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What ordinary staff may do over the engine's REST and the web apps' copy of it: start roadmaps;
 * read, claim and submit their own tasks. Reading is guarded by the engine's authorizations; every
 * other change is closed here, whatever the engine would allow.
 */
final class StaffRestRules {

  private static final List<Rule> OPEN =
      List.of(
          new Rule("GET|HEAD|OPTIONS", ".*"),
          new Rule("POST", "/task(/count)?"),
          new Rule("POST", "/task/[^/]+/(claim|unclaim|submit-form|complete)"),
          new Rule("POST", "/task/[^/]+/comment/create"),
          new Rule("POST", "/filter/[^/]+/(list|count|singleResult)"),
          new Rule(
              "POST",
              "/(process-instance|execution|variable-instance|job|incident|external-task)(/count)?"),
          new Rule(
              "POST",
              "/history/(task|process-instance|activity-instance|variable-instance|detail|incident|decision-instance)(/count)?"),
          new Rule("POST", "/process-definition/(key/)?[^/]+/(start|submit-form)"),
          new Rule("POST", "/user/[^/]+/credentials|/identity/(verify|password-policy)"));

  private static final List<Rule> WEB_APPS =
      List.of(
          new Rule("GET|HEAD|OPTIONS", ".*"),
          new Rule("POST", "/cockpit/plugin/base/default/.*"),
          new Rule("POST", "/admin/auth/user/[^/]+/(logout|login/[a-z]+)"));

  private StaffRestRules() {}

  /** Whether a request to the engine's REST is open; the path begins after the engine's root. */
  static boolean open(String method, String path) {
    return OPEN.stream().anyMatch(it -> it.matches(method, path));
  }

  /**
   * Whether a request to the web apps' own API is open; the path begins after {@code /camunda/api}.
   */
  static boolean openToWebApps(String method, String path) {
    return WEB_APPS.stream().anyMatch(it -> it.matches(method, path));
  }

  private record Rule(String methods, Pattern path) {

    Rule(String methods, String path) {
      this(methods, Pattern.compile(path));
    }

    boolean matches(String method, String requested) {
      return method.matches(methods) && path.matcher(requested).matches();
    }
  }
}
