/// Who may do what: passwords, second factors, sessions, roles, and what of it is recorded.
package filiform.app.account;
