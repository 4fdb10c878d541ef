/// What people touch: command line and web.
package filiform.app;
