package school.mentoring.shared.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the guard see every form that comes in. */
@Configuration(proxyBeanMethods = false)
class SentOnceConfiguration implements WebMvcConfigurer {

  private final SentOnceGuard guard;

  SentOnceConfiguration(SentOnceGuard guard) {
    this.guard = guard;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }
}
