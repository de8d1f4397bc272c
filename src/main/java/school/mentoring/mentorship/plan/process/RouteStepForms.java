package school.mentoring.mentorship.plan.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.mentoring.mentorship.plan.Routes;

/** The forms of the seven steps of routes; each is found by the name of its task. */
@Configuration(proxyBeanMethods = false)
class RouteStepForms {

  @Bean
  RouteStepForm describeDesiredSelfForm(Routes routes) {
    return new RouteStepForm(routes, 1);
  }

  @Bean
  RouteStepForm diagnoseAchievementsForm(Routes routes) {
    return new RouteStepForm(routes, 2);
  }

  @Bean
  RouteStepForm diagnoseDifficultiesForm(Routes routes) {
    return new RouteStepForm(routes, 3);
  }

  @Bean
  RouteStepForm drawUpRouteForm(Routes routes) {
    return new RouteStepForm(routes, 4);
  }

  @Bean
  RouteStepForm carryOutRouteForm(Routes routes) {
    return new RouteStepForm(routes, 5);
  }

  @Bean
  RouteStepForm correctRouteForm(Routes routes) {
    return new RouteStepForm(routes, 6);
  }

  @Bean
  RouteStepForm reflectOnRouteForm(Routes routes) {
    return new RouteStepForm(routes, 7);
  }
}
