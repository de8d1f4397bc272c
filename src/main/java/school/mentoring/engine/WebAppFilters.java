package school.mentoring.engine;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the web apps in with the one login. */
@Configuration
class WebAppFilters {

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppLogin() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.setInitParameters(Map.of("authentication-provider", WebAppLogin.class.getName()));
    filter.setOrder(CallerFilter.ORDER);
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    return filter;
  }
}
