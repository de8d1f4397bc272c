package school.mentoring.rehearsal.web;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.rehearsal.Rehearsal;

/**
 * Sets the clock of Tasklist, which is the browser's, to that of the rehearsal: otherwise every
 * deadline would be months ago or ahead.
 */
@RestController
@Profile("rehearsal")
class TasklistClock {

  private static final String SCRIPT =
      """
      const ahead = %d;
      window.Date = new Proxy(Date, {
        construct: (real, given) => given.length ? new real(...given) : new real(real.now() + ahead),
        apply: real => new real(real.now() + ahead).toString(),
        get: (real, name) => name === 'now' ? () => real.now() + ahead : Reflect.get(real, name)
      });
      export default [];
      """;

  private final Rehearsal rehearsal;

  TasklistClock(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  @GetMapping(
      value = "/camunda/app/tasklist/plugins/clock.js",
      produces = "text/javascript;charset=UTF-8")
  ResponseEntity<String> script() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(SCRIPT.formatted(rehearsal.ahead().toMillis()));
  }
}
