package school.mentoring;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The engine's REST serves the engine that registered last; other tests of the same JVM may have
 * started theirs since. The server's own comes first again.
 */
class ServerEngine implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext tests) {
    ProcessEngines.registerProcessEngine(
        SpringExtension.getApplicationContext(tests).getBean(ProcessEngine.class));
  }
}
