package school.mentoring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checking and deploying an uploaded model of sixty tasks, against a bare engine's deployment. */
@Benchmark
class DeploymentBenchmark {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 51;

  @Autowired ProcessEngine engine;

  @Test
  void aModelOfSixtyTasksIsCheckedAndDeployed() throws Exception {
    ProcessEngine bare = new BareEngine().started();
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      int number = round + WARM_UP;
      byte[] model = SixtyTasks.model(number);
      double here = deployed(engine, number, model);
      double there = deployed(bare, number, model);
      if (round >= 0) {
        ours[round] = here;
        theirs[round] = there;
      }
    }
    assertThat(known(engine)).isEqualTo(known(bare)).isEqualTo(WARM_UP + ROUNDS);
    bare.close();
    Print.ratio("Deployment of 60 tasks, ms", "checked", ours, "bare engine", theirs);
  }

  private static double deployed(ProcessEngine engine, int number, byte[] model) {
    long start = System.nanoTime();
    engine
        .getRepositoryService()
        .createDeployment()
        .name("bench")
        .addInputStream("bench-roadmap%d.bpmn".formatted(number), new ByteArrayInputStream(model))
        .deploy();
    return (System.nanoTime() - start) / 1e6;
  }

  private static long known(ProcessEngine engine) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKeyLike("benchRoadmap%")
        .count();
  }
}
