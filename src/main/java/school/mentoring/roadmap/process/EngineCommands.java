package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Reads and changes the engine's entities, each time in a command of its own. */
@Component
class EngineCommands {

  private final ProcessEngine engine;

  EngineCommands(ProcessEngine engine) {
    this.engine = engine;
  }

  /** What one command reads, the next reads anew. */
  <T> T run(Command<T> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }
}
